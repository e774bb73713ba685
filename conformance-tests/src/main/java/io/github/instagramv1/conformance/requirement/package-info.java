/**
 * The requirements of the contract, each with an id, a sentence, its place in the contract, and its
 * checks, in classes to which a server can conform separately.
 */
package io.github.instagramv1.conformance.requirement;
