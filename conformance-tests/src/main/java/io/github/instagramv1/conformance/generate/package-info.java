/**
 * Values for generated requests, derived from the contract alone: valid ones at and near their
 * bounds, and illegal ones that break one constraint each.
 */
package io.github.instagramv1.conformance.generate;
