/** Rules of written text: when two names are one, what a tag is called, what a hashtag is. */
package io.github.instagramv1.server.text;
