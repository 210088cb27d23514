package kistartklar.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file's bytes in hexadecimal digits. */
public record ContentHash(String hex) {

  /** Of bytes that were only looked at: that of no file, so that nothing is ever saved over one. */
  public static final ContentHash NONE = new ContentHash("");

  /** The hash of the bytes. */
  public static ContentHash of(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new ContentHash(HexFormat.of().formatHex(digest.digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
