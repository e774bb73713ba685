/**
 * Values for requests that nobody thought of, made from the contract alone: legal ones at and about
 * their bounds, and illegal ones that break one constraint each.
 */
package io.github.instagramv1.conformance.generate;
