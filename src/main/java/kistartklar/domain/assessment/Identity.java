package kistartklar.domain.assessment;

import java.util.Optional;
import java.util.UUID;

/**
 * What tells one document from another.
 *
 * @param id kept over all saves of the document
 * @param origin the document this one was copied from, if any
 */
public record Identity(UUID id, Optional<UUID> origin) {}
