package kistartklar.content;

import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.guide.Section;
import kistartklar.domain.guide.Topic;

/** Reads one phase with its sections, topics, questions and measures. */
final class PhaseReader {

  private PhaseReader() {}

  static Phase phase(JsonObject json) {
    return new Phase(
        json.integer("number"),
        json.text("title"),
        json.text("shortTitle"),
        json.text("purpose"),
        json.objects("sections", PhaseReader::section));
  }

  private static Section section(JsonObject json) {
    return new Section(
        json.text("id"),
        json.text("title"),
        json.objects("topics", PhaseReader::topic),
        json.objects("questions", PhaseReader::question));
  }

  private static Topic topic(JsonObject json) {
    return new Topic(json.text("id"), json.text("title"), json.text("text"), json.text("example"));
  }

  private static Question question(JsonObject json) {
    return new Question(
        new QuestionId(json.integer("number")),
        json.text("text"),
        json.truth("allRequired"),
        json.texts("criteria"),
        json.text("why"),
        json.object("measure", PhaseReader::measure),
        json.texts("legal"));
  }

  private static MeasureTemplate measure(JsonObject json) {
    return new MeasureTemplate(
        json.text("title"),
        json.texts("steps"),
        json.object("effort", PhaseReader::effort),
        json.text("role"),
        json.text("outcome"));
  }

  private static Effort effort(JsonObject json) {
    return new Effort(json.halfDays("minDays"), json.halfDays("maxDays"));
  }
}
