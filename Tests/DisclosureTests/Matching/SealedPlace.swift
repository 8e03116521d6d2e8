/// An invented address and what else is sealed with it.
struct SealedPlace {
  var number: String
  var street: String
  var abbreviated: String
  var house: String
  var town: String
  var postcode: String
  var school: String

  /// Thirty addresses, no two alike in anything.
  static let all = zip(streets, zip(houses, schools)).enumerated().map { index, parts in
    let (street, (house, school)) = parts
    return SealedPlace(
      number: "\(11 + index * 3)\(index.isMultiple(of: 5) ? "a" : "")", street: street.full,
      abbreviated: street.short, house: house, town: towns[index % towns.count],
      postcode: "Z\(index % 2 == 0 ? "Z" : "Y")\(index % 19 + 2) \(index % 9)QX",
      school: "\(school) Primary School")
  }

  private static let streets: [(full: String, short: String)] = [
    ("Tallowby Road", "Tallowby Rd"), ("Saint Wenna’s Street", "St Wenna's St"),
    ("Gossamer Avenue", "Gossamer Ave"), ("Ploverdale Close", "Ploverdale Cl"),
    ("Ottermead Lane", "Ottermead Ln"), ("Hollin Drive", "Hollin Dr"),
    ("Juniper Court", "Juniper Ct"), ("Wigmore Crescent", "Wigmore Cres"),
    ("Tamarisk Gardens", "Tamarisk Gdns"), ("Quenby Place", "Quenby Pl"),
    ("Heronsgate Square", "Heronsgate Sq"), ("Colliers’ Terrace", "Colliers' Terr"),
    ("Ashlar Grove", "Ashlar Gro"), ("Fennimore Park", "Fennimore Pk"),
    ("Windle Hill", "Windle Hl"), ("Potter’s Yard", "Potters Yd"),
    ("Upper Skelding Road", "Upr Skelding Rd"), ("Lower Marl Street", "Lwr Marl St"),
    ("North Calder Walk", "N Calder Wk"), ("South Tithe Way", "S Tithe Wy"),
    ("Great Fallow Lane", "Gt Fallow La"), ("Weir View", "Weir Vw"),
    ("Merrow Rise", "Merrow Rs"), ("Saddler’s Row", "Saddlers Rw"),
    ("Kestrel Mount", "Kestrel Mt"), ("Linden Heights", "Linden Hts"),
    ("Abbot’s Parade", "Abbots Pde"), ("Coppice Villas", "Coppice Vlls"),
    ("Thimble Green", "Thimble Grn"), ("West Osier Avenue", "W Osier Av"),
  ]

  private static let houses = [
    "Rose Cottage", "The Old Forge", "Dovecote", "Larkrise", "Tumbledown", "Fairholme", "Seaview",
    "Mill House", "Orchard End", "The Hollies", "Windyridge", "Swallows Barn", "Pear Tree Cottage",
    "The Gatehouse", "Brookfoot", "Heatherlea", "Cobblers", "Foxgloves", "Stonecroft",
    "The Granary", "Willowbank", "Beacon Lodge", "Ivy House", "Kingfishers", "Ashdown",
    "The Nook", "Sunnyside", "Thatchers", "Wren House", "Oakapple",
  ]

  private static let schools = [
    "Tallow Hill", "Saint Wenna’s", "Gossamer Lane", "Plover Dale", "Otter Mead", "Hollin Bank",
    "Juniper Vale", "Wigmore Cross", "Tamarisk Wood", "Quenby Rise", "Heron Gate", "Colliers Row",
    "Ashlar Field", "Fennimore North", "Windle Brook", "Potters Bank", "Skelding Upper",
    "Marl Bridge", "Calder Moor", "Tithe Barn", "Fallow Down", "Weir Mill", "Merrow Edge",
    "Saddler Cross", "Kestrel Wood", "Linden Vale", "Abbots Chase", "Coppice Side",
    "Thimble Hill", "Osier Beds",
  ]

  private static let towns = [
    "Farhaven", "Netherquay", "Ormsley-by-Sea", "Saint Brannick", "Wexcombe", "Reading",
  ]
}
