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
  BANNER,
  BODY,
  BODY_LINE,
  BRAND,
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
  FOOTER,
  HINT_BOX,
  ICON,
  LEAD,
  LEGAL_BOX,
  LINK,
  LOGO_PAPER,
  MARK,
  MARK_DISC,
  MARK_HALF,
  MARK_TICK,
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
  QUESTION_BODY,
  QUESTION_CARD,
  QUESTION_TEXT,
  QUESTION_TOP,
  RECENT_FILE,
  SAVE_STATE,
  SCROLL,
  SECTION,
  SECTION_TITLE,
  SHELL,
  SIDE,
  START,
  START_CARD,
  STATUS,
  STAT_BAR,
  STAT_FILL,
  STEP_GROUP,
  STEP_LIST,
  STEP_ROW,
  STEP_ROW_COUNT,
  STEP_ROW_TITLE,
  STRONG,
  SUBTITLE,
  TOPIC,
  TOPLINE,
  WHY;

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
