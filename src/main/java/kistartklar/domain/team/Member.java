package kistartklar.domain.team;

import kistartklar.domain.assessment.Assessment;

/**
 * Someone who answered apart.
 *
 * @param name as the others know him or her; each member another
 * @param said the member's copy
 */
public record Member(String name, Assessment said) {}
