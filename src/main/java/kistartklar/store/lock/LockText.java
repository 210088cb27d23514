package kistartklar.store.lock;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.UsableDates;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileOperations.NewFile;

/**
 * A lock file's content: lines of {@code name=value}.
 *
 * @param token tells this lock from every other, also of the same process
 */
record LockText(LockOwner owner, String token) {

  /** A lock file is short; anything longer is none. */
  static final int MAX_BYTES = 4096;

  private static final int LONGEST = 200;

  static LockText by(LockOwner owner) {
    return new LockText(owner, UUID.randomUUID().toString());
  }

  byte[] bytes() {
    TreeMap<String, String> values = new TreeMap<>();
    values.put("host", owner.host());
    owner
        .machine()
        .ifPresent(machine -> {
          values.put("machine", machine.id());
          values.put("processes", machine.processes());
        });
    values.put("user", owner.user());
    values.put("process", String.valueOf(owner.process()));
    values.put("started", owner.started());
    values.put("since", owner.since().map(Instant::toString).orElse(""));
    values.put("token", token);
    return values.entrySet().stream()
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Makes a lock file that must not exist yet; none is left half written.
   *
   * @throws java.nio.file.FileAlreadyExistsException if somebody was faster
   */
  void create(FileOperations files, Path file) throws IOException {
    try (NewFile created = files.createShared(file)) {
      fill(created, files, file);
    }
  }

  private void fill(NewFile created, FileOperations files, Path file) throws IOException {
    try {
      created.write(bytes());
      created.force();
    } catch (IOException e) {
      files.delete(file);
      throw e;
    }
  }

  /** One line, escaped as properties are; their own way of writing adds the time of day. */
  private static String line(String name, String value) {
    Properties one = new Properties();
    one.setProperty(name, value);
    StringWriter out = new StringWriter();
    try {
      one.store(out, null);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory", e);
    }
    return out.toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Reads a lock; empty if the bytes are none, for instance because they are cut off. */
  static Optional<LockText> parse(byte[] bytes) {
    Properties values = new Properties();
    try {
      values.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
      String token = values.getProperty("token", "");
      LockOwner owner =
          new LockOwner(
              value(values, "host"),
              machine(values),
              value(values, "user"),
              Long.parseLong(values.getProperty("process", "")),
              value(values, "started"),
              since(values.getProperty("since", "")));
      return token.isEmpty() ? Optional.empty() : Optional.of(new LockText(owner, token));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String value(Properties values, String name) {
    String value = values.getProperty(name, "").replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    return value.codePointCount(0, value.length()) <= LONGEST
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST));
  }

  private static Optional<Machine> machine(Properties values) {
    return values.containsKey("machine")
        ? Optional.of(new Machine(value(values, "machine"), value(values, "processes")))
        : Optional.empty();
  }

  private static Optional<Instant> since(String text) {
    try {
      return Optional.of(Instant.parse(text)).filter(UsableDates::contains);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
