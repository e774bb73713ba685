/**
 * What can go wrong, as the API says it: one vocabulary of refusals and the exception that carries
 * them.
 */
package io.github.instagramv1.server.error;
