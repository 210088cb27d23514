package kistartklar.domain.assessment;

import java.util.Arrays;

/**
 * The firm's own picture for the first page of its report, kept byte for byte as it was chosen.
 *
 * @param content of the picture's file, at most {@value #MAX_BYTES} bytes
 * @param alternative what a screen reader says instead; empty for the usual words
 */
public record Logo(Type type, byte[] content, String alternative) {

  /** Largest picture in bytes. */
  public static final int MAX_BYTES = 512 * 1024;

  /** Kinds of pictures. */
  public enum Type {
    PNG,
    JPEG,
    SVG
  }

  public Logo {
    if (content.length > MAX_BYTES) {
      throw new IllegalArgumentException("logo of " + content.length + " bytes");
    }
    content = content.clone();
    alternative = LineBreaks.oneLine(alternative);
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  public Logo withAlternative(String text) {
    return new Logo(type, content, text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo
        && type == logo.type
        && alternative.equals(logo.alternative)
        && Arrays.equals(content, logo.content);
  }

  @Override
  public int hashCode() {
    return 31 * alternative.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Logo[" + type + ", " + content.length + " bytes, " + alternative + "]";
  }
}
