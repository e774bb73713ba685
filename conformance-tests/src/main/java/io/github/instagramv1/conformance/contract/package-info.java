/**
 * The contract as the kit reads it from its jar: the operations with what each documents, and the
 * judge that holds every response of a run against them.
 */
package io.github.instagramv1.conformance.contract;
