/**
 * Media ids, shortcodes and the generator of time-ordered 64-bit ids that media, comments, likes
 * and follow edges share.
 */
package io.github.instagramv1.server.id;
