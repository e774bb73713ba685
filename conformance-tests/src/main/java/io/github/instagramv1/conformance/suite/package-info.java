/**
 * What several checks share. The checks stand in the packages below, one for each area of the API;
 * a check asserts status code, {@code error_type}, shape and behaviour, never the wording of a
 * message, and finds the objects that it needs through the API.
 */
package io.github.instagramv1.conformance.suite;
