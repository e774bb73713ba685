/**
 * Servers with internal faults that no proxy can imitate: the reference server with a database that
 * loses or falsifies data, or with filters that repeat outdated responses.
 */
package io.github.instagramv1.conformance.serverfault;
