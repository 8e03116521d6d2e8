/// A letter of several files that uses every tag.
enum LetterSample {
  static let texts = ["main": main, "letter": letter, "parts/how": how]

  static let letter = """
    {% p "address" %}{% for line in recipient.addressLines %}{{ line }}{% br %}{% endfor %}{% endp %}
    {% block body %}{% p %}No body yet{% endp %}{% endblock %}
    {% p "small" %}Page {% page %} of {% pages %}{% endp %}
    {# end #}

    """

  static let how = """
    {# how people take part #}
    {% if option == "one" %}
      {% p %}You take part by {% b %}video{% endb %}.{% endp %}
    {% elif isHybrid and venue %}
      {% p %}You take part at {{ venue.name }}{% if venue.room %}, {{ venue.room }}{% endif %}.{% endp %}
    {% else %}
      {% p %}You take part by {% b %}telephone{% endb %}.{% endp %}
    {% endif %}
    {# end #}
    """

  static let main = """
    {% extends "letter" %}
    {% block body %}
    {% heading 1 %}Invitation{% endheading %}
    {% p %}
      Dear {{ recipient.salutation }}{% if note %} ({{ note }}){% endif %},
      please ring {{ recipient.phone|default:"the office" }}.
    {% endp %}
    {% include "parts/how" %}
    {% heading 2 %}Who is invited{% endheading %}
    {% table "2 1" %}
      {% headrow %}{% cell %}Name{% endcell %}{% cell %}Role{% endcell %}{% endheadrow %}
      {% for person in invited %}
        {% row %}
          {% cell %}{{ person.name }}{% endcell %}
          {% cell %}{% if person.role %}{{ person.role }}{% else %}family{% endif %}{% endcell %}
        {% endrow %}
      {% endfor %}
    {% endtable %}
    {% with recipient as reader %}
      {% bullets %}
        {% for person in invited %}
          {% item %}{{ person.name }} and {{ reader.salutation }}{% enditem %}
        {% empty %}
          {% item %}Nobody{% enditem %}
        {% endfor %}
      {% endbullets %}
    {% endwith %}
    {% numbered %}{% item %}Read this{% enditem %}{% endnumbered %}
    {% endblock %}
    {# end #}

    """
}
