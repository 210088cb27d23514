package kistartklar.store.snapshot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kistartklar.store.ContentHash;

/**
 * A file among the earlier states of a document. Its name holds its number and the beginning of its
 * hash, so that two windows that keep a state at the same moment do not meet in one name.
 */
record SnapshotFile(Path path, long number, String hash) {

  private static final Pattern NAME = Pattern.compile("(\\d{10})-(\\p{XDigit}{16})\\.kicheck");
  private static final int HASH_DIGITS = 16;

  static Optional<SnapshotFile> parse(Path path) {
    Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
    return name.matches()
        ? Optional.of(new SnapshotFile(path, Long.parseLong(name.group(1)), name.group(2)))
        : Optional.empty();
  }

  static SnapshotFile of(Path folder, long number, byte[] bytes) {
    String hash = hash(bytes);
    String name = String.format(Locale.ROOT, "%010d-%s.kicheck", number, hash);
    return new SnapshotFile(folder.resolve(name), number, hash);
  }

  boolean holds(byte[] bytes) {
    return hash.equals(hash(bytes));
  }

  private static String hash(byte[] bytes) {
    return ContentHash.of(bytes).hex().substring(0, HASH_DIGITS);
  }
}
