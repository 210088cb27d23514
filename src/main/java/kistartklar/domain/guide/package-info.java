/**
 * The shape of the guide: nine phases, their sections, questions and topics, and what belongs to
 * them (measures, legal notes, bands, hints). The words live in JSON resources; this package only
 * says what they are made of and refuses what cannot be a guide.
 */
@NullMarked
package kistartklar.domain.guide;

import org.jspecify.annotations.NullMarked;
