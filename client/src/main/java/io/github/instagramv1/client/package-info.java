/**
 * The hand-written face of the client: who calls, how calls travel, and what can go wrong. The
 * operations and their objects are generated from the contract into the packages {@code api} and
 * {@code model}.
 */
package io.github.instagramv1.client;
