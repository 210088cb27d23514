package kistartklar.ui.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.guide.QuestionId;

/** Documents for tests. */
public final class Documents {

  private static final UUID ID = UUID.fromString("3f0f6d0e-6a1c-4a53-9a57-0d9b7c1f2a11");

  private Documents() {}

  public static Assessment empty() {
    return Assessment.empty(ID);
  }

  /** A plausible firm: 17 Ja, 9 Nein, 3 open, with notes and hints. */
  public static Assessment mixed() {
    Set<Integer> no = Set.of(2, 7, 13, 15, 19, 23, 24, 27, 29);
    Set<Integer> open = Set.of(12, 21, 26);
    Assessment assessment =
        empty()
            .withCompany(
                new Company(
                    "Beispiel GmbH",
                    "Großhandel",
                    OptionalInt.of(34),
                    List.of("Geschäftsleitung", "IT", "Einkauf"),
                    Optional.of(LocalDate.of(2026, 11, 22))))
            .withNote(new QuestionId(1), "Strategiepapier vom 03.03.2026, liegt im Laufwerk G.")
            .withNote(
                new QuestionId(7),
                "Schulungsbedarf ist noch nicht erhoben. Frau Keller spricht bis Ende Januar mit"
                    + " allen Abteilungen und stellt das Ergebnis in der Leitungsrunde vor.\n"
                    + "Die IT ist schon befragt.");
    for (QuestionId id : QuestionId.all()) {
      if (!open.contains(id.number())) {
        Answer answer = no.contains(id.number()) ? Answer.NO : Answer.YES;
        assessment = assessment.withAnswer(id, Optional.of(answer));
      }
    }
    return assessment;
  }

  /** Every question answered alike. */
  public static Assessment all(Answer answer) {
    Assessment assessment = empty();
    for (QuestionId id : QuestionId.all()) {
      assessment = assessment.withAnswer(id, Optional.of(answer));
    }
    return assessment;
  }
}
