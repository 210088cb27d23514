package kistartklar.cli;

import java.util.Optional;
import kistartklar.exchange.WriteResult;
import kistartklar.text.Message;

/** What commands make of a file that was to be written: they ask nobody and offer nothing. */
final class WriteResults {

  private WriteResults() {}

  /** Why the file is not there; empty if it is. */
  static Optional<Message> objection(WriteResult result) {
    return switch (result) {
      case WriteResult.Written _ -> Optional.empty();
      case WriteResult.Refused(Message reason) -> Optional.of(reason);
      case WriteResult.Busy(Message reason, var _) -> Optional.of(reason);
      case WriteResult.Cancelled _ ->
          throw new IllegalStateException("commands have no way to cancel");
    };
  }
}
