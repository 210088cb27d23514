package kistartklar.ui.shared;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** The drawn signs, all in one style; coloured by the style sheet. */
public enum Icons {
  /** The tick and the spark of the program's sign. */
  BRAND(
      "M68.6 127.4 L101.5 160.3 L150.9 105.9 A15 15 0 0 1 173.1 126.1 L113.1 192.1"
          + " A15 15 0 0 1 91.4 192.6 L47.4 148.6 A15 15 0 0 1 68.6 127.4 Z"
          + " M188 40 C191 61 199 69 220 72 C199 75 191 83 188 104"
          + " C185 83 177 75 156 72 C177 69 185 61 188 40 Z",
      Style.ICON_BRAND),
  CALENDAR(
      "M0 2 L16 2 L16 16 L0 16 Z M1.5 6 L1.5 14.5 L14.5 14.5 L14.5 6 Z"
          + " M3.2 0 L5.2 0 L5.2 3 L3.2 3 Z M10.8 0 L12.8 0 L12.8 3 L10.8 3 Z"
          + " M3.5 8 L6 8 L6 10.5 L3.5 10.5 Z",
      Style.ICON_TABLE),
  CHEVRON_LEFT("M5 0 L0 5 L5 10 L6 9 L2 5 L6 1 Z", Style.ICON_CHEVRON),
  CHEVRON_RIGHT("M1 0 L6 5 L1 10 L0 9 L4 5 L0 1 Z", Style.ICON_CHEVRON),
  WARNING(
      "M8 0 L16 15 L0 15 Z M7.2 5 L7.2 10 L8.8 10 L8.8 5 Z M7.2 11.4 L7.2 13 L8.8 13 L8.8 11.4 Z",
      Style.ICON_WARNING),
  TABLE(
      "M0 0 L16 0 L16 16 L0 16 Z M1.5 5.5 L1.5 9.2 L5 9.2 L5 5.5 Z M6.5 5.5 L6.5 9.2 L14.5 9.2"
          + " L14.5 5.5 Z M1.5 10.7 L1.5 14.5 L5 14.5 L5 10.7 Z M6.5 10.7 L6.5 14.5 L14.5 14.5"
          + " L14.5 10.7 Z",
      Style.ICON_TABLE),
  POINTER("M0 0 L10 0 L5 7 Z", Style.ICON_POINTER);

  private final String path;
  private final Style size;

  Icons(String path, Style size) {
    this.path = path;
    this.size = size;
  }

  /** A new node of the sign. It says nothing to a screen reader: the text beside it does. */
  public Region node(Style... styles) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    Region region = Style.ICON.on(new Region());
    region.setShape(shape);
    size.on(region);
    region.setAccessibleRole(AccessibleRole.NODE);
    region.setMouseTransparent(true);
    for (Style style : styles) {
      style.on(region);
    }
    return region;
  }
}
