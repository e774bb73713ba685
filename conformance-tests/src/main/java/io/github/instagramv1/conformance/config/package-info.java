/**
 * What the user of the kit decides: one table of settings, read from a file, the environment and
 * the command line by one naming rule, and the removal of everything secret from what the kit
 * prints.
 */
package io.github.instagramv1.conformance.config;
