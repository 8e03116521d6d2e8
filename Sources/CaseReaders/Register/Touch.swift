import CaseModel
import Diagnostics

/// Something wrong, and whose documents it stops: every meeting of these children and people, and
/// these meetings (design 2: a rejection fails closed).
struct Touch {
  var diagnostics: [Diagnostic]
  var children: [PersonID] = []
  var people: [PersonID] = []
  var meetings: [MeetingReference] = []
}
