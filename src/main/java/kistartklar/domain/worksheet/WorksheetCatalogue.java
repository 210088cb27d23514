package kistartklar.domain.worksheet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import kistartklar.domain.aiact.AiActLaw;

/** All worksheets that there are, in the order in which they are offered. */
public final class WorksheetCatalogue {

  private final SequencedMap<String, Worksheet> byId;
  private final AiActLaw law;

  /**
   * Makes a catalogue without the duties of the AI act.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public WorksheetCatalogue(List<Worksheet> worksheets) {
    this(worksheets, new AiActLaw(LocalDate.EPOCH, List.of()));
  }

  /**
   * Makes a catalogue.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public WorksheetCatalogue(List<Worksheet> worksheets, AiActLaw law) {
    this.law = law;
    SequencedMap<String, Worksheet> sheets = new LinkedHashMap<>();
    for (Worksheet worksheet : worksheets) {
      if (sheets.put(worksheet.id(), worksheet) != null) {
        throw new IllegalArgumentException("worksheet twice: " + worksheet.id());
      }
    }
    byId = Collections.unmodifiableSequencedMap(sheets);
  }

  /** The duties of the AI act. */
  public AiActLaw law() {
    return law;
  }

  public List<Worksheet> worksheets() {
    return List.copyOf(byId.values());
  }

  public Optional<Worksheet> find(String worksheet) {
    return Optional.ofNullable(byId.get(worksheet));
  }

  /** The worksheets that are offered in a section. */
  public List<Worksheet> ofSection(String section) {
    return byId.values().stream().filter(sheet -> sheet.sections().contains(section)).toList();
  }

  /** The table that a reference leads to; empty while its worksheet is not part of the guide. */
  public Optional<SheetTable> table(FieldType.RowTarget target) {
    return find(target.sheet()).flatMap(sheet -> sheet.table(target.table()));
  }
}
