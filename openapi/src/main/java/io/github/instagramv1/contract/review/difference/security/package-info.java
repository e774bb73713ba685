/** Security schemes, and the alternatives and scopes of a {@code security}. */
package io.github.instagramv1.contract.review.difference.security;
