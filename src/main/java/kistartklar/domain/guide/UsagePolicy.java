package kistartklar.domain.guide;

import java.util.List;

/**
 * One page of rules for everybody in the firm who works with AI. The firm names its tools in a
 * table.
 *
 * @param tools what stands above the table of the tools that are allowed
 * @param columns of that table
 * @param rules in the order in which they are read
 * @param help what stands beside the person who answers questions
 * @param questions at which the rules are offered
 */
public record UsagePolicy(
    String title,
    TextBlock tools,
    List<String> columns,
    List<TextBlock> rules,
    TextBlock help,
    List<QuestionId> questions) {

  /** How many tools there is room for. */
  public static final int TOOLS = 4;

  public UsagePolicy {
    Require.text(title, "title");
    columns = Require.texts(Require.filled(columns, "columns"), "columns");
    rules = List.copyOf(Require.filled(rules, "rules"));
    questions = List.copyOf(Require.filled(questions, "questions"));
  }
}
