/**
 * The rules of the contract, each with an id, its sentence, its place in the contract, and the
 * checks that hold a server to it, in classes that a server can conform to one by one.
 */
package io.github.instagramv1.conformance.requirement;
