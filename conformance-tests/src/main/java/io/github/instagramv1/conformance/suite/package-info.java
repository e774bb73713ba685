/**
 * Classes that several checks share. The checks are in the subpackages, one for each area of the
 * API. A check asserts status code, {@code error_type}, schema and behaviour, never the wording of
 * a message, and finds the objects that it needs through the API.
 */
package io.github.instagramv1.conformance.suite;
