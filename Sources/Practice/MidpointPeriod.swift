import CaseModel

/// Between which conferences a midpoint review comes first (A8; 004:175).
package enum MidpointPeriod: String, Vocabulary {
  case initialToFirstReview = "initial_to_first_review"
  case firstToSecondReview = "first_to_second_review"
}
