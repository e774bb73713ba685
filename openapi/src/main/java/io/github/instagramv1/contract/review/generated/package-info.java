/**
 * Generates and compiles the Java of a contract with the options of the modules' poms. The jar
 * contains these poms, the client's templates and its hand-written sources.
 */
package io.github.instagramv1.contract.review.generated;
