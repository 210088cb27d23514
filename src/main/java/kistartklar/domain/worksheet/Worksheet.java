package kistartklar.domain.worksheet;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.QuestionId;

/**
 * The definition of a worksheet.
 *
 * @param id unique among the worksheets, also its name in documents
 * @param sections ids of the sections of the guide where it is offered, the main one first
 * @param questions of the guide that it is about
 * @param purpose what it is good for, in one sentence
 * @param tables the first holds the rows that the worksheet is named after
 */
public record Worksheet(
    String id,
    String title,
    List<String> sections,
    List<QuestionId> questions,
    String purpose,
    List<SheetTable> tables,
    List<EvidenceRule> evidence,
    List<SheetCheck> checks) {

  public Worksheet {
    sections = List.copyOf(sections);
    questions = List.copyOf(questions);
    tables = List.copyOf(tables);
    evidence = List.copyOf(evidence);
    checks = List.copyOf(checks);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException(id + " has no table");
    }
  }

  public Optional<SheetTable> table(String table) {
    return tables.stream().filter(some -> some.id().equals(table)).findFirst();
  }
}
