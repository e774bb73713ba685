/** The command {@code review}: its arguments, its exit codes, and nothing else. */
package io.github.instagramv1.contract.review.cli;
