package kistartklar.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.Section;
import kistartklar.domain.guide.Topic;

/** Looks for words in questions, explanations and notes. */
public final class Search {

  private final Words words;

  private Search(Words words) {
    this.words = words;
  }

  /**
   * Every place in which all words of a query occur, in the guide's order: in each section the
   * questions, each followed by its note, then the explanations.
   *
   * @param query words separated by spaces; case, umlauts and accents do not matter, and a part of
   *     a word of three letters or more finds it. Without a word nothing is found.
   */
  public static List<Hit> of(Guide guide, Assessment assessment, String query) {
    Words words = Words.of(query);
    return words.isEmpty() ? List.of() : new Search(words).in(guide, assessment);
  }

  private List<Hit> in(Guide guide, Assessment assessment) {
    List<Hit> hits = new ArrayList<>();
    for (Phase phase : guide.phases()) {
      for (Section section : phase.sections()) {
        for (Question question : section.questions()) {
          excerpt(texts(question))
              .ifPresent(found -> hits.add(new Hit.InQuestion(phase, question, found)));
          excerpt(List.of(assessment.response(question.id()).note()))
              .ifPresent(found -> hits.add(new Hit.InNote(phase, question, found)));
        }
        for (Topic topic : section.topics()) {
          excerpt(topic).ifPresent(found -> hits.add(new Hit.InTopic(phase, topic, found)));
        }
      }
    }
    return List.copyOf(hits);
  }

  /** The title is shown anyway: what was found only there is followed by how the text begins. */
  private Optional<String> excerpt(Topic topic) {
    List<String> below = List.of(topic.text(), topic.example());
    return words.allIn(topic.title() + "\n" + String.join("\n", below))
        ? Optional.of(firstOf(below).orElseGet(() -> Words.beginning(topic.text())))
        : Optional.empty();
  }

  private static List<String> texts(Question question) {
    MeasureTemplate measure = question.measure();
    return Stream.of(
            Stream.of(question.text()),
            question.criteria().stream(),
            Stream.of(question.why(), measure.title()),
            measure.steps().stream())
        .flatMap(texts -> texts)
        .toList();
  }

  /** From the first text that holds one of the words; empty unless all of them occur. */
  private Optional<String> excerpt(List<String> texts) {
    if (!words.allIn(String.join("\n", texts))) {
      return Optional.empty();
    }
    return firstOf(texts);
  }

  private Optional<String> firstOf(List<String> texts) {
    return texts.stream().flatMap(text -> words.excerpt(text).stream()).findFirst();
  }
}
