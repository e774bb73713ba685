/**
 * From a contract to the classes that people compile against: the generator runs with the options
 * of the modules' own poms, which the jar carries together with the client's templates and
 * hand-written sources, and what it writes is compiled in memory. Both contracts of a review are
 * generated alike, so that only what the contract changes is seen.
 */
package io.github.instagramv1.contract.review.generated;
