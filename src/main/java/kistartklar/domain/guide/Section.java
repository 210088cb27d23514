package kistartklar.domain.guide;

import java.util.List;

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

  /** Whether the section explains the topic with that id. */
  public boolean explains(String topic) {
    return topics.stream().anyMatch(some -> some.id().equals(topic));
  }
}
