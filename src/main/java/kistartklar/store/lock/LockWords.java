package kistartklar.store.lock;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import kistartklar.text.GermanFormat;
import kistartklar.text.Message;

/** Says who has a document open, and what to do. */
record LockWords(ZoneId zone) {

  Message taken(Path document, Optional<LockOwner> owner, LockOwner self) {
    String name = name(document);
    if (owner.isEmpty()) {
      return Message.of("store.lock.unknown", name);
    }
    LockOwner who = owner.get();
    if (who.isSameProcess(self)) {
      return Message.of("store.lock.self", name);
    }
    String key = who.isSameUser(self) ? "store.lock.own" : "store.lock.taken";
    return who.since()
        .map(since -> taken(key + ".since", name, who, since.atZone(zone)))
        .orElseGet(() -> Message.of(key, name, who.user(), who.host()));
  }

  private static Message taken(String key, String name, LockOwner who, ZonedDateTime since) {
    return Message.of(
        key,
        name,
        who.user(),
        who.host(),
        GermanFormat.date(since.toLocalDate()),
        GermanFormat.time(since.toLocalTime()));
  }

  /** Somebody works on a document now that was open here. */
  Message takenOver(Path document, LockOwner who) {
    return who.since()
        .map(since -> since.atZone(zone))
        .map(since ->
            Message.of(
                "store.lock.lost.since",
                name(document),
                who.user(),
                who.host(),
                GermanFormat.date(since.toLocalDate()),
                GermanFormat.time(since.toLocalTime())))
        .orElseGet(() -> Message.of("store.lock.lost", name(document), who.user(), who.host()));
  }

  private static String name(Path document) {
    return String.valueOf(Optional.ofNullable(document.getFileName()).orElse(document));
  }

  static Message unavailable(Message reason) {
    return Message.of("store.lock.unavailable", reason);
  }
}
