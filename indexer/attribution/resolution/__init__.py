"""Resolution: whom a mention means in the article, who passes on whose words, and how sure that is."""
