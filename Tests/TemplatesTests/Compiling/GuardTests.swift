import Templates
import Testing

/// Values that may be absent are printed only where the template has asked for them.
@Suite struct GuardTests {
  @Test(arguments: [
    "{% if note %}{{ note }}{% endif %}",
    "{% if note and isHybrid %}{{ note }}{% endif %}",
    "{% if isHybrid and (note) %}{{ note }}{% endif %}",
    "{% if not note %}none{% else %}{{ note }}{% endif %}",
    "{% if not note %}none{% elif isHybrid %}{{ note }}{% else %}{{ note }}{% endif %}",
    "{% if not (not note) %}{{ note }}{% endif %}",
    "{% if not note or isHybrid %}x{% else %}{{ note }}{% endif %}",
    "{% if not (not note or isHybrid) %}{{ note }}{% endif %}",
    "{% if note == \"x\" %}{{ note }}{% endif %}",
    "{% if note != \"x\" %}other{% else %}{{ note }}{% endif %}",
    "{% if (note and isHybrid) or (note and venue) %}{{ note }}{% endif %}",
    "{% if venue %}{{ venue.name }}{% endif %}",
    "{% if venue.room %}{{ venue.name }}, {{ venue.room }}{% endif %}",
    "{% if venue %}{% with venue as v %}{{ v.name }}{{ v.room|default:\"-\" }}{% endwith %}{% endif %}",
    "{% if venue.room %}{% with venue.room as r %}{{ r }}{% endwith %}{% endif %}",
    "{% for x in invited %}{% if x.role %}{{ x.role }}{% endif %}{% endfor %}",
    "{% if note %}{% for x in invited %}{{ note }}{% endfor %}{% endif %}",
    "{{ note|default:\"none\" }}{{ note | default: 'none' }}{{ venue.room|default:\"-\" }}",
    "{% if note %}{{ note|default:\"none\" }}{% endif %}",
    "{% if invited %}some{% else %}nobody{% endif %}",
    "{% for x in invited %}{% if not loop.first %}, {% endif %}{{ x.name }}{% endfor %}",
    "{% if note %}{% if note %}{{ note }}{% endif %}{% endif %}",
  ])
  func areFoundInEveryForm(_ template: String) {
    let (compiled, diagnostics) = compile("{% p %}\(template){% endp %}")
    #expect(compiled != nil, "\(lines(diagnostics))")
  }

  @Test(arguments: [
    ("{% if not isHybrid and option == \"one\" %}yes{% else %}no{% endif %}", "yes"),
    ("{% if isHybrid or option != \"two\" and invited %}yes{% else %}no{% endif %}", "yes"),
    ("{% if (isHybrid or option == \"one\") and note %}yes{% else %}no{% endif %}", "no"),
    ("{% if note == \"x\" %}yes{% else %}no{% endif %}", "no"),
    ("{% if note != \"x\" %}yes{% else %}no{% endif %}", "yes"),
    ("{% if venue.room %}yes{% else %}no{% endif %}", "no"),
    ("{% if invited %}yes{% else %}no{% endif %}", "yes"),
    (
      "{% for x in invited %}{% if loop.last %}and {% elif not loop.first %}, {% endif %}"
        + "{{ x.name }} {% endfor %}", "A, B and C"
    ),
  ])
  func decideWhatStands(_ template: String, _ expected: String) throws {
    let letter = Letter(invited: ["A", "B", "C"].map { Letter.Person(name: $0) })
    #expect(try rendered("{% p %}\(template){% endp %}", letter) == "[p \(expected)]")
  }
}
