/** The command {@code review}: its arguments and exit codes. */
package io.github.instagramv1.contract.review.cli;
