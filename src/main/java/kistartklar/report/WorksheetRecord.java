package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.evidence.Completeness;
import kistartklar.domain.profile.ProfileGap;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.report.pdf.Flow;
import kistartklar.text.Message;

/** One worksheet with its tables and charts. */
record WorksheetRecord(SheetContext context, Worksheet sheet) implements RecordContent {

  @Override
  public String title() {
    return context.wording().get("record.sheet", sheet.title());
  }

  @Override
  public Optional<Message> objection() {
    return context.isFilled(sheet)
        ? Optional.empty()
        : Optional.of(Message.of("report.record.emptySheet", sheet.title()));
  }

  @Override
  public void layOut(Flow flow, RecordHead head) {
    Design design = context.design();
    List<ProfileGap.Incomplete> gaps = gaps();
    int missing = gaps.stream().mapToInt(gap -> gap.fields().size()).sum();
    boolean nobody = context.content(sheet).by().isBlank();
    head.layOut(flow, nobody ? context.wording().get("record.responsible.none") : "", missing);
    flow.heading(1, sheet.title(), design.chapter(), 6.5f, 100);
    flow.paragraph(sheet.purpose(), design.body(), 6.5f);
    SheetTables.alone(context).content(flow, sheet, 1);
    head.gaps(flow, gaps.stream().map(context.words()::gap).toList());
  }

  /** The rows that lack what they need to count as evidence. */
  private List<ProfileGap.Incomplete> gaps() {
    List<ProfileGap.Incomplete> gaps = new ArrayList<>();
    if (context.content(sheet).notNeeded().isPresent()) {
      return gaps;
    }
    for (SheetTable table : sheet.tables()) {
      for (SheetRow row : context.content(sheet).current(table.id())) {
        List<Field> empty =
            table.fields().stream()
                .filter(Field::required)
                .filter(field -> !Completeness.isFilled(field, row))
                .toList();
        if (!empty.isEmpty()) {
          RowPlace place = new RowPlace(sheet.id(), table.id(), row.id());
          gaps.add(new ProfileGap.Incomplete(place, empty, Optional.empty()));
        }
      }
    }
    return gaps;
  }
}
