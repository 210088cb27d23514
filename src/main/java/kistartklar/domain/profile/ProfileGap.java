package kistartklar.domain.profile;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;

/** Something that a profile still lacks. */
public sealed interface ProfileGap {

  /** The question of the guide that it belongs to, if any. */
  Optional<QuestionId> question();

  /** The worksheet has no row for the use case. */
  record NoRow(Worksheet sheet, SheetTable table) implements ProfileGap {
    @Override
    public Optional<QuestionId> question() {
      return sheet.questions().stream().findFirst();
    }
  }

  /** Fields of a row are empty that it needs in order to count as evidence. */
  record Incomplete(RowPlace row, List<Field> fields, Optional<QuestionId> question)
      implements ProfileGap {
    public Incomplete {
      fields = List.copyOf(fields);
    }
  }

  /** A check has found something. */
  record Noticed(CheckFinding finding) implements ProfileGap {
    @Override
    public Optional<QuestionId> question() {
      return finding.check().question();
    }
  }
}
