package kistartklar.domain.guide;

import java.util.List;
import java.util.Optional;

/**
 * A section (Abschnitt) of a phase.
 *
 * @param id unique in the guide
 * @param topics what the guide explains here, at least one
 * @param questions what is asked here; one section of the guide asks nothing
 */
public record Section(String id, String title, List<Topic> topics, List<Question> questions) {

  public Section {
    Require.text(id, "id");
    Require.text(title, "title");
    topics = List.copyOf(Require.filled(topics, "topics"));
    questions = List.copyOf(questions);
  }

  /** What is explained of a question, in the order of the question. */
  public List<Topic> topicsOf(Question question) {
    return question.topics().stream()
        .flatMap(id -> topics.stream().filter(topic -> topic.id().equals(id)))
        .toList();
  }

  /** The question that a topic explains; empty for a topic of a section without questions. */
  public Optional<Question> explained(String topic) {
    return questions.stream().filter(question -> question.topics().contains(topic)).findFirst();
  }

  /** Whether the section explains the topic with that id. */
  public boolean explains(String topic) {
    return topics.stream().anyMatch(some -> some.id().equals(topic));
  }
}
