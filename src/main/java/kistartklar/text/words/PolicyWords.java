package kistartklar.text.words;

import java.time.LocalDate;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.plan.PolicyContact;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words what the rules for the use of AI say of the firm, alike on paper and when copied. */
public final class PolicyWords {

  private final Messages messages;
  private final Assessment assessment;

  public PolicyWords(Messages messages, Assessment assessment) {
    this.messages = messages;
    this.assessment = assessment;
  }

  /** The text of a key of the rules. */
  public String get(String key, Object... arguments) {
    return messages.get("policy." + key, arguments);
  }

  /** For whom the rules are. */
  public String scope() {
    String name = assessment.company().name().strip();
    return get("scope", name.isEmpty() ? get("scope.unnamed") : name);
  }

  /** From when they apply, and when they are gone through again: within a year. */
  public String validity(LocalDate day) {
    return get("validity", GermanFormat.date(day), GermanFormat.date(day.plusYears(1)));
  }

  /** Who answers questions, if the plan names a person or a role. */
  public Optional<String> contact() {
    return PolicyContact.of(assessment).map(name -> get("contact") + " " + name);
  }
}
