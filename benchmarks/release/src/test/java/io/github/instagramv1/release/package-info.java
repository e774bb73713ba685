/** Checks what a release is made of. */
package io.github.instagramv1.release;
