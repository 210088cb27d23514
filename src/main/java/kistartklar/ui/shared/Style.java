package kistartklar.ui.shared;

import java.util.Locale;
import javafx.css.Styleable;

/** The style classes of the style sheets. A class that is not named here is not used. */
public enum Style {
  ACTIONS,
  ANSWER,
  ANSWER_NO,
  ANSWER_YES,
  BAND_0,
  BAND_1,
  BAND_2,
  BAND_3,
  BAND_BAR,
  BAND_CURRENT,
  BAND_LABEL,
  BAND_MARK,
  BAND_PART,
  BODY,
  BODY_LINE,
  BULLET,
  BUTTON_PRIMARY,
  CARD,
  CARD_TITLE,
  CELL,
  CELL_NO,
  CELL_OPEN,
  CELL_YES,
  CHEVRON,
  COLUMN,
  COLUMNS,
  DISCLOSURE,
  EXAMPLE,
  FIELD,
  FIELD_HELP,
  FIELD_LABEL,
  FINE_PRINT,
  HINT_BOX,
  ICON,
  LEAD,
  LEGAL_BOX,
  LINK,
  MEASURE_BOX,
  MEASURE_ROW,
  NOTE,
  NOTES_COLUMN,
  NOTES_PANE,
  NUMBER,
  OVERLINE,
  PAGE,
  PAGE_TITLE,
  PHASE_GRID,
  PREVIEW,
  PREVIEW_BAR,
  PREVIEW_FOOTER,
  PREVIEW_NOTICE,
  PREVIEW_PAGE,
  PREVIEW_PERCENT,
  PREVIEW_SIGN,
  PREVIEW_STRIP,
  PREVIEW_TOGGLE,
  QUESTION_BODY,
  QUESTION_CARD,
  QUESTION_TEXT,
  QUESTION_TOP,
  SCROLL,
  SECTION,
  SECTION_TITLE,
  STAT_BAR,
  STAT_FILL,
  STRONG,
  SUBTITLE,
  TOPIC;

  /** The class as the style sheets write it, for instance {@code ks-question-card}. */
  public String css() {
    return "ks-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Gives the class to a node. */
  public <S extends Styleable> S on(S styleable) {
    styleable.getStyleClass().add(css());
    return styleable;
  }
}
