/**
 * The rules of the contract that a schema cannot say, as pure functions: each looks at data and
 * answers what is wrong with it, if anything. Nothing here talks to a server or fails a check.
 */
package io.github.instagramv1.conformance.check;
