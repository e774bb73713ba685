/**
 * Rules of the contract that a schema cannot express, as pure functions that return a finding for
 * data that violates them. They neither send requests nor fail checks.
 */
package io.github.instagramv1.conformance.check;
