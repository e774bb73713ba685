/**
 * The commands, such as serve, seed and token. Results are printed on standard output, messages on
 * standard error.
 */
package io.github.instagramv1.server.cli;
