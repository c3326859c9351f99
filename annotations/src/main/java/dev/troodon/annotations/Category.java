package dev.troodon.annotations;

/** Under what a catalogue of connectors lists one. There are no others. */
public enum Category {
    /** AI. */
    AI,
    /** Business Management. */
    BUSINESS_MANAGEMENT,
    /** Business Intelligence. */
    BUSINESS_INTELLIGENCE,
    /** Collaboration. */
    COLLABORATION,
    /** Commerce. */
    COMMERCE,
    /** Communication. */
    COMMUNICATION,
    /** Content and Files. */
    CONTENT_AND_FILES,
    /** Finance. */
    FINANCE,
    /** Data. */
    DATA,
    /** Human Resources. */
    HUMAN_RESOURCES,
    /** Internet of Things. */
    INTERNET_OF_THINGS,
    /** IT Operations. */
    IT_OPERATIONS,
    /** Lifestyle and Entertainment. */
    LIFESTYLE_AND_ENTERTAINMENT,
    /** Marketing. */
    MARKETING,
    /** Productivity. */
    PRODUCTIVITY,
    /** Sales and CRM. */
    SALES_AND_CRM,
    /** Security. */
    SECURITY,
    /** Social Media. */
    SOCIAL_MEDIA,
    /** Website. */
    WEBSITE
}
