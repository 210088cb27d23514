package kistartklar.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Hint;
import kistartklar.report.picture.Pictures;

/** Adds to an assessment all that a firm can enter beside answers and notes. */
final class FullDocument {

  private static final String REMARK =
      "Mit dem Steuerberater besprochen; das Angebot liegt im Ordner „Digitalisierung“.";

  private FullDocument() {}

  static Assessment of(Assessment start) {
    return ownMeasures(views(measures(hints(company(start)))));
  }

  private static Assessment company(Assessment assessment) {
    List<String> participants =
        IntStream.rangeClosed(1, 24)
            .mapToObj(number -> "Abteilung " + number + " (Vertretung: Frau Muster)")
            .toList();
    return assessment.withCompany(
        assessment
            .company()
            .withParticipants(participants)
            .withLogo(Optional.of(new Logo(Logo.Type.SVG, Pictures.svg(), "Ein Rad"))));
  }

  /** One hint stays as it is, one is found to be right for a reason, one without. */
  private static Assessment hints(Assessment start) {
    Assessment assessment =
        Samples.each(
            start,
            id ->
                id.number() < 4
                    ? Optional.of(Answer.NO)
                    : start.answer(id).isEmpty()
                        ? Optional.of(Answer.YES)
                        : id.number() == 29 ? Optional.empty() : start.answer(id));
    List<Hint> hints = Hint.of(Samples.GUIDE, assessment);
    if (hints.size() < 3) {
      throw new IllegalStateException("only " + hints);
    }
    return assessment
        .withConfirmedHint(hints.get(0).rule().id(), Optional.of(REMARK))
        .withConfirmedHint(hints.get(1).rule().id(), Optional.of(""));
  }

  private static Assessment measures(Assessment start) {
    Assessment assessment = start;
    for (QuestionId id : QuestionId.all()) {
      MeasureState.Status[] all = MeasureState.Status.values();
      assessment =
          assessment.withMeasure(
              id,
              new MeasureState(
                  "Buchhaltung und Einkauf",
                  Optional.of(Samples.TODAY.plusDays(id.number())),
                  all[id.number() % all.length],
                  id.number() % 2 == 0 ? REMARK : ""));
    }
    return assessment;
  }

  private static Assessment views(Assessment start) {
    Assessment assessment = start;
    for (QuestionId id : QuestionId.all()) {
      if (id.number() % 3 == 0) {
        List<View> views =
            List.of(
                new View("Frau Muster", Optional.of(Answer.YES), "steht im Handbuch"),
                new View("Lager und Logistik", Optional.of(Answer.NO), ""),
                new View("", Optional.of(Answer.NO), "davon weiß hier niemand"));
        assessment = assessment.withResponse(id, assessment.response(id).withViews(views));
      }
    }
    return assessment;
  }

  private static Assessment ownMeasures(Assessment assessment) {
    OwnMeasure full =
        OwnMeasure.empty(new UUID(0, 1))
            .withTitle("Lagerverwaltung an das Warenwirtschaftssystem anschließen")
            .withLink(new MeasureLink.ToQuestion(new QuestionId(14)))
            .withSteps(
                "Angebote einholen\nMit der Geschäftsprozessdokumentationsverantwortlichen"
                    + " abstimmen, welche Daten übertragen werden dürfen\nProbelauf")
            .withEffort(Optional.of(new Effort(5, 12)))
            .withRole("IT-Betreuung")
            .withState(assessment.measure(new QuestionId(2)));
    OwnMeasure ofPhase =
        OwnMeasure.empty(new UUID(0, 2))
            .withTitle("Betriebsversammlung vorbereiten")
            .withLink(new MeasureLink.ToPhase(3))
            .withSteps("Termin festlegen");
    OwnMeasure untitled =
        OwnMeasure.empty(new UUID(0, 3)).withState(MeasureState.NONE.withRemark(REMARK));
    OwnMeasure longOne =
        OwnMeasure.empty(new UUID(0, 4))
            .withTitle("Alle Verfahrensanweisungen einzeln durchsehen")
            .withSteps("Seite für Seite lesen und Veraltetes anmerken\n".repeat(70));
    return assessment
        .withOwnMeasure(full)
        .withOwnMeasure(ofPhase)
        .withOwnMeasure(untitled)
        .withOwnMeasure(longOne);
  }
}
