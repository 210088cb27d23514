package kistartklar.ui.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.ui.testing.Documents;

/** Two states of one firm that drifted apart. */
final class States {

  static final QuestionId Q1 = new QuestionId(1);
  static final QuestionId Q2 = new QuestionId(2);
  static final QuestionId Q7 = new QuestionId(7);
  static final QuestionId Q12 = new QuestionId(12);

  private static final String MINUTES =
      "Besprochen in der Leitungsrunde: Die Schulung beginnt im Einkauf, danach folgen Lager und"
          + " Buchhaltung. Frau Keller sammelt die Fragen der Abteilungen und stellt sie bis Ende"
          + " Januar zusammen. Die Kosten trägt das Budget für Weiterbildung; was darüber"
          + " hinausgeht, entscheidet die Geschäftsleitung im Einzelfall. ";

  private States() {}

  static Assessment common() {
    return Documents.mixed();
  }

  static Assessment mine() {
    Company company = common().company();
    return common()
        .withCompany(company.withParticipants(List.of("Geschäftsleitung", "IT", "Lager")))
        .withAnswer(Q2, Optional.of(Answer.YES))
        .withNote(Q1, "Strategiepapier liegt jetzt im Laufwerk H.")
        .withNote(Q7, MINUTES + "Nächster Termin ist der 14.01.2027.")
        .withMeasure(
            Q7,
            new MeasureState(
                "Frau Keller",
                Optional.of(LocalDate.of(2027, 1, 31)),
                MeasureState.Status.IN_PROGRESS));
  }

  static Assessment theirs() {
    Company company = common().company();
    return common()
        .withCompany(company.withName("Beispiel Großhandel GmbH & Co. KG"))
        .withAnswer(Q12, Optional.of(Answer.YES))
        .withAnswer(Q2, Optional.empty())
        .withNote(Q1, "Das Strategiepapier muss noch unterschrieben werden.")
        .withNote(Q7, MINUTES + "Ein Termin steht noch nicht fest.");
  }

  static StatePair comparison() {
    return new StatePair(
        Optional.of(common()),
        mine(),
        theirs(),
        "Hier im Fenster",
        "In der Datei",
        WorksheetReader.whenNeeded());
  }

  /** A difference in the worksheets. */
  static StatePair ofTheSheets() {
    Assessment theirs =
        theirs()
            .withWorksheets(
                Worksheets.NONE.withSettings(new SheetSettings(Optional.empty(), 45, 220)));
    return new StatePair(
        Optional.empty(),
        mine(),
        theirs,
        "Hier im Fenster",
        "In der Datei",
        WorksheetReader.whenNeeded());
  }

  /** Something of every kind that the plan, hints, views and earlier assessments add. */
  static StatePair ofThePlan() {
    HintId hint = new HintId(new QuestionId(8), new QuestionId(13));
    Assessment mine =
        mine()
            .withOwnMeasure(OWN)
            .withOwnMeasure(OwnMeasure.empty(new UUID(0, 2)))
            .withConfirmedHint(hint, Optional.of("Die Daten liegen beim Steuerberater."));
    Assessment theirs =
        theirs()
            .withOwnMeasure(OwnMeasure.empty(new UUID(0, 2)))
            .withOwnMeasure(OWN.withState(OWN.state().withStatus(MeasureState.Status.DONE)))
            .withConfirmedHint(hint, Optional.of(""))
            .withPredecessors(List.of(Predecessor.of(common().copyAs(new UUID(0, 3)))))
            .withResponse(
                Q12,
                theirs()
                    .response(Q12)
                    .withViews(
                        List.of(
                            new View("Frau Keller", Optional.of(Answer.NO), "Das ist noch offen."),
                            new View("", Optional.of(Answer.YES), ""))));
    return new StatePair(
        Optional.of(common()),
        mine,
        theirs,
        "Hier im Fenster",
        "In der Datei",
        WorksheetReader.whenNeeded());
  }

  private static final OwnMeasure OWN =
      OwnMeasure.empty(new UUID(0, 1))
          .withTitle("Schulungsraum einrichten")
          .withLink(new MeasureLink.ToPhase(5))
          .withSteps("Raum suchen, Technik bestellen")
          .withEffort(Optional.of(new Effort(1, 4)))
          .withRole("Hausverwaltung")
          .withState(
              new MeasureState(
                  "Herr Brandt",
                  Optional.of(LocalDate.of(2027, 2, 28)),
                  MeasureState.Status.OPEN,
                  "Angebot liegt vor"));

  /** What else can be said about a question, on one side only. */
  static StatePair ofTheAnswers() {
    Assessment mine =
        common()
            .withResponse(
                Q12,
                common()
                    .response(Q12)
                    .withCriteria(CriteriaMet.NONE.with(1, true).with(3, true))
                    .withNotApplicable(Optional.of(""))
                    .withClarification(
                        Optional.of(
                            new Clarification(
                                "Frau Keller", Optional.of(LocalDate.of(2026, 12, 4))))));
    return new StatePair(
        Optional.empty(),
        mine,
        common(),
        "Hier im Fenster",
        "In der Datei",
        WorksheetReader.whenNeeded());
  }

  /** Every answer and every note is another one. */
  static StatePair opposite() {
    Assessment theirs = Documents.all(Answer.NO);
    Assessment mine = Documents.all(Answer.YES);
    for (QuestionId question : QuestionId.all()) {
      mine = mine.withNote(question, MINUTES.repeat(question.number()));
      theirs = theirs.withNote(question, MINUTES.repeat(question.number()) + "Und mehr.");
      theirs =
          theirs.withMeasure(
              question, new MeasureState("IT", Optional.empty(), MeasureState.Status.DONE));
    }
    return new StatePair(
        Optional.empty(),
        mine,
        theirs,
        "Hier im Fenster",
        "Beispiel Großhandel (in Konflikt stehende Kopie von Einkauf 2026-11-22).kicheck",
        WorksheetReader.whenNeeded());
  }
}
